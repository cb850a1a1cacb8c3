/** Whether the page around an embedded atlas shows through it; kept on `<html>`, where the styles look for it. */
import { useAtlas } from '../state/atlas-store';

export function followBackground(): void {
  const apply = () => {
    const { mode, background } = useAtlas.getState().view;
    const { dataset } = document.documentElement;
    if (mode === 'embed' && background === 'transparent') dataset.background = 'transparent';
    else delete dataset.background;
  };
  apply();
  useAtlas.subscribe(apply);
}
