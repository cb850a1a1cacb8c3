import type { AnyCommand } from '../embed/protocol';
import { type Applied, applyFilters, applyParameters } from '../state/apply-parameters';
import { type AtlasIndex, entityOf } from '../state/atlas-index';
import { actions, useAtlas } from '../state/atlas-store';

const CAMERA = ['lng', 'lat', 'zoom'];

function take({ view, problems }: Applied, isNewCamera = false): string[] {
  actions.replaceView(view);
  if (isNewCamera) actions.flyTo({ camera: view.camera });
  return problems;
}

/**
 * Does what a host page asks.
 * @returns names of the parameters that could not be read, the others are applied
 */
export function runCommand(command: AnyCommand, index: AtlasIndex): string[] {
  const { view } = useAtlas.getState();
  const apply = (parameters: Readonly<Record<string, string>>) =>
    take(
      applyParameters(view, parameters),
      CAMERA.some((name) => name in parameters),
    );
  switch (command.name) {
    case 'setView':
      return apply(command.value);
    case 'setDate':
      return apply({ date: command.value });
    case 'setLayers':
      return apply({ layers: command.value.join(',') || 'none' });
    case 'setTheme':
      return apply({ theme: command.value });
    case 'setFilters':
      return take(applyFilters(view, command.value));
    case 'select': {
      const applied = applyParameters(view, { select: command.value ?? '' });
      const { selection } = applied.view;
      if (command.value && !entityOf(index, selection)) return ['select'];
      return take(applied);
    }
    case 'goToSlide':
      if (!view.story) return ['story'];
      return apply({ slide: String(command.value) });
    case 'play':
      actions.play();
      return [];
    case 'pause':
      actions.pause();
      return [];
    case 'getState':
      return [];
  }
}
