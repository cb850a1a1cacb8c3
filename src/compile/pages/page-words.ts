/** Words of the static pages. */
interface PageWords {
  name: string;
  site: string;
  stories: string;
  data: string;
  hosting: string;
  feed: string;
  foot: string;
  storiesTitle: string;
  storiesText: string;
  openStory: string;
  openView: string;
  sources: string;
  checked: string;
}

export const pageWords: Record<'en' | 'zh', PageWords> = {
  en: {
    name: 'English',
    site: 'Digital Silk Road Atlas',
    stories: 'Stories',
    data: 'Data',
    hosting: 'For hosts',
    feed: 'Changes of the data',
    foot: 'Boundaries and names shown do not imply endorsement. Land: Natural Earth. Records: CC BY 4.0.',
    storiesTitle: 'Stories',
    storiesText: 'What the records tell, slide by slide, each sentence with its source.',
    openStory: 'Open as slides on the live map',
    openView: 'Open this view on the map',
    sources: 'Sources',
    checked: 'Checked against the records on',
  },
  zh: {
    name: '中文',
    site: '数字丝绸之路地图集',
    stories: '故事',
    data: '数据',
    hosting: '部署说明',
    feed: '数据更新',
    foot: '地图上的边界和名称不代表任何立场。陆地：Natural Earth。记录：CC BY 4.0。',
    storiesTitle: '故事',
    storiesText: '逐页讲述记录中的内容，每句话都有出处。',
    openStory: '在实时地图上以幻灯片打开',
    openView: '在地图上打开此视图',
    sources: '来源',
    checked: '与记录核对日期',
  },
};
