import { Icon } from '../../components/Icon';
import { actions, useAtlas } from '../../state/atlas-store';
import { encodeView } from '../../state/url-codec';
import type { View } from '../../state/view';
import { useWords } from '../atlas-context';
import styles from './Questions.module.css';
import { QUESTIONS, questionView } from './questions';

/** Goes on to a view as a step that "back" undoes. */
function goTo(view: View, href: string): void {
  history.pushState(null, '', href);
  actions.replaceView(view);
  actions.flyTo({ camera: view.camera });
}

/** Suggested questions as links: each is the address of the view that answers it. */
export function QuestionList({ onGo }: { onGo?: () => void }) {
  const { t } = useWords();
  const view = useAtlas((state) => state.view);
  return (
    <ul className={styles.list}>
      {QUESTIONS.map((id) => {
        const answer = questionView(id, view);
        const href = `?${encodeView(answer)}`;
        return (
          <li key={id}>
            <a
              href={href}
              onClick={(event) => {
                // Another tab is the browser's own affair.
                if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
                event.preventDefault();
                goTo(answer, href);
                onGo?.();
              }}
            >
              {t(`about.question.${id}`)}
              <Icon name="step" size={11} />
            </a>
          </li>
        );
      })}
    </ul>
  );
}
