import {
  type AnyCommand,
  type AnyEvent,
  ATLAS,
  type CommandName,
  type EventName,
  PROTOCOL_VERSION,
} from './protocol';

type Check = (value: unknown) => boolean;
type Bag = Record<string, unknown>;

const MAX_TEXT = 1000;
const MAX_ITEMS = 50;

const isText: Check = (value) => typeof value === 'string' && value.length <= MAX_TEXT;
const isNull: Check = (value) => value === null || value === undefined;
const isBag = (value: unknown): value is Bag =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isNumber: Check = (value) => typeof value === 'number' && Number.isFinite(value);
const isTexts: Check = (value) =>
  Array.isArray(value) && value.length <= MAX_ITEMS && value.every(isText);
const isParameters: Check = (value) =>
  isBag(value) &&
  Object.keys(value).length <= MAX_ITEMS &&
  Object.entries(value).every(([name, text]) => /^[a-z]{1,20}$/.test(name) && isText(text));
const isRecord: Check = (value) =>
  isNull(value) ||
  (isBag(value) &&
    isText(value.kind) &&
    isText(value.id) &&
    isBag(value.name) &&
    isText(value.name.en));

const COMMANDS: Record<CommandName, Check> = {
  setView: isParameters,
  setDate: isText,
  setLayers: isTexts,
  setFilters: isParameters,
  select: (value) => isNull(value) || isText(value),
  play: isNull,
  pause: isNull,
  setTheme: (value) => ['auto', 'light', 'dark'].includes(value as string),
  goToSlide: (value) => Number.isInteger(value) && (value as number) >= 1,
  getState: isNull,
};

const EVENTS: Record<EventName, Check> = {
  ready: (value) =>
    isBag(value) && isNumber(value.protocol) && isText(value.dataVersion) && isText(value.dataAsOf),
  state: (value) =>
    isBag(value) &&
    typeof value.query === 'string' &&
    isText(value.date) &&
    isTexts(value.layers) &&
    (isNull(value.select) || isText(value.select)) &&
    typeof value.isPlaying === 'boolean' &&
    (isNull(value.slide) || isNumber(value.slide)) &&
    isNumber(value.ignored),
  select: isRecord,
  hover: isRecord,
  height: isNumber,
  idle: isNull,
  error: (value) => isBag(value) && isText(value.code) && isText(value.message),
};

function read(data: unknown, type: string, checks: Record<string, Check>): Bag | null {
  if (!isBag(data) || data.atlas !== ATLAS || data.v !== PROTOCOL_VERSION || data.type !== type)
    return null;
  const { name, id, value } = data;
  if (typeof name !== 'string' || !Object.hasOwn(checks, name) || !checks[name]?.(value))
    return null;
  if (id !== undefined && !Number.isInteger(id)) return null;
  return { type, name, value: value ?? null, ...(id === undefined ? {} : { id }) };
}

/** @returns the command, or `null` for anything that is none of the protocol */
export function readCommand(data: unknown): AnyCommand | null {
  return read(data, 'command', COMMANDS) as AnyCommand | null;
}

/** @returns the event, or `null` for anything that is none of the protocol */
export function readEvent(data: unknown): AnyEvent | null {
  return read(data, 'event', EVENTS) as AnyEvent | null;
}
