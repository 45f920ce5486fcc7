import { TOLD_STORIES } from '#language'
import { openStory } from './open-story.ts'
import { useStoryWords } from './story-words.ts'
import '../styles/story.css'

/** The stories that go through the whole body, to begin from the panel of causes. */
export function StoryList() {
  const stories = useStoryWords()
  return (
    <section className="cause-group" aria-labelledby="stories">
      <h2 id="stories">{stories.title}</h2>
      <p className="note">{stories.intro}</p>
      <ul className="story-list">
        {TOLD_STORIES.map((id) => (
          <li key={id}>
            <span className="cause-title">{stories.told[id].title}</span>
            <span className="note">{stories.told[id].line}</span>
            <button
              type="button"
              className="button"
              data-kind="outline"
              aria-label={`${stories.start}: ${stories.told[id].title}`}
              onClick={() => openStory({ id })}
            >
              {stories.start}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
