/** The type of the names on the map: sizes by rank (1 is the largest) and zoom, in CSS pixels. */
import type { Stops } from './theme-tokens';

/** In the reader's system. */
export const CJK_FONTS = [
  'PingFang SC',
  'Hiragino Sans GB',
  'HarmonyOS Sans SC',
  'Microsoft YaHei UI',
  'Noto Sans SC',
  'Noto Sans CJK SC',
  'Source Han Sans SC',
];

const sized = (...sizes: [atZoom1: number, atZoom4: number, atZoom7: number][]): Stops[] =>
  sizes.map(([a, b, c]) => [
    [1, a],
    [4, b],
    [7, c],
  ]);

export const LABEL_SIZES = {
  country: sized([12.5, 15, 18], [11, 13, 16], [10, 12, 14.5], [9, 11, 13.5], [8.5, 10, 12.5]),
  sea: sized([14, 16, 18], [11.5, 13, 15.5], [10.5, 11.5, 13.5]),
  city: sized([11, 11.5, 13.5], [11, 11, 12.5], [10.5, 10.5, 12]),
};
/** Chinese needs a little more than Latin capitals to be read. */
export const CHINESE_LABEL_SIZE = 1.1;
