import { useAtlas } from '../state/atlas-store';

/** Where the data lie that the view shows: the current ones, or a released version that it is bound to. */
export function dataFolder(): string {
  const { data } = useAtlas.getState().view;
  return `${import.meta.env.BASE_URL}data/${data ? `releases/${data}` : 'v1'}`;
}
