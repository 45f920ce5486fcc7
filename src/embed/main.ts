import { openFrame } from './frame.ts'
import { readOptions } from './options.ts'
import { chooseLanguage, openPage } from './page.ts'

const { options, warnings } = readOptions(location.search)
const language = chooseLanguage(options.language, navigator.languages)
void openFrame({ page: openPage(options, language), options, warnings, language })
