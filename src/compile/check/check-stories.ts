import { KINDS } from '../../domain/kinds';
import type { AuthoredSet } from '../authored';
import type { Problem } from '../problem';
import { checkStoryTexts } from './check-story-texts';
import { checkStoryView } from './check-story-view';
import { idsOf } from './ids-of';

/** Stories: slides have ids of their own, texts that rest on sources, and views that can be opened. */
export function checkStories(set: AuthoredSet, unusable: ReadonlySet<string>): Problem[] {
  const records = new Set([
    ...KINDS.flatMap((kind) => idsOf(set, unusable, kind).map((id) => `${kind}/${id}`)),
    ...set.organisations.map(({ id }) => `organisations/${id}`),
  ]);
  return set.stories.flatMap(({ file, id: storyId, story }) => {
    const ids = story.slides.map(({ id }) => id);
    const twice = story.slides.flatMap(({ id }, i): Problem[] =>
      ids.indexOf(id) === i
        ? []
        : [
            {
              file,
              field: `slides[${i}].id`,
              message: `the id "${id}" is given twice`,
              hint: 'Give each slide its own id.',
            },
          ],
    );
    const named = !/^\d/.test(storyId)
      ? []
      : [
          {
            file,
            field: '',
            message: 'the id begins with a digit',
            hint: 'Rename the file; the id stands in the address.',
          },
        ];
    const views = story.slides.flatMap((slide, i) =>
      checkStoryView(slide, records).map((problem) => ({
        ...problem,
        file,
        field: `slides[${i}].${problem.field}`,
      })),
    );
    return [...named, ...twice, ...views, ...checkStoryTexts(file, story)];
  });
}
