import type { NoticeWords } from '../en/notice.ts'

export const notice: NoticeWords = {
  short: 'En undervisningsmodel af mekanik. Ikke medicinsk udstyr; ikke beregnet til diagnose eller behandling.',
  title: 'Hvad det er, og hvad det ikke er',
  paragraphs: [
    'Bækkenet i bevægelse er en undervisningsmodel. Den viser, hvordan et elastisk skelet falder til ro, når ét led flyttes, holdes eller låses. Den er ikke medicinsk udstyr og har intet diagnostisk eller terapeutisk formål.',
    'Alt siges om modellen, aldrig om en person. Der indtastes intet om nogen, og intet forlader browseren.',
    'Tallene kommer fra offentliggjorte målinger og fra mekanikken. Det fremgår, hvad der er målt på mennesker, hvad der følger af modellen, og hvad der er omstridt. Raske mennesker er ikke symmetriske: alene på grund af knoglernes form kan bækkenets to sider afvige op til 11 grader og 16 mm fra hinanden.',
  ],
}
