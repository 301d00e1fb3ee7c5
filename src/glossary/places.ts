import type { Term } from "./term.ts";

/** Words of places: areas with dated borders, and what lies in them. */
export const placesWords = [
  {
    id: "area",
    zh: "区域",
    en: "area",
    meaning: {
      zh: "规划文件提到的一块地方，如行政区、走廊、园区，按代码识别。",
      en: "A piece of ground that a plan names, such as a division, a corridor or a park; known by its code.",
    },
    owner: "places",
  },
  {
    id: "area-geometry",
    zh: "区域边界",
    en: "border of an area",
    meaning: {
      zh: "区域在一段时间内的边界，以及边界可能偏差多少米。",
      en: "The border of an area during some time, and by how many metres it may be off.",
    },
    owner: "places",
  },
  {
    id: "area-part",
    zh: "区域组成",
    en: "part of an area",
    meaning: { zh: "一个区域整个位于另一个区域之内。", en: "One area that lies wholly in another." },
    owner: "places",
  },
  {
    id: "area-relation",
    zh: "区域关系",
    en: "relation of areas",
    meaning: {
      zh: "名称相近而不应混淆的两个区域之间的关系。",
      en: "How two areas that could be taken for each other are related.",
    },
    owner: "places",
  },
  {
    id: "area-share",
    zh: "区域占比",
    en: "share of an area",
    meaning: {
      zh: "文件提出的某区域占全域的比例，以及计入的类别。",
      en: "What a document says of the share of a whole that lies in an area, and what it counts.",
    },
    owner: "places",
  },
  {
    id: "area-placement",
    zh: "归属判定",
    en: "placement",
    meaning: {
      zh: "某处在某日位于区域之内、之外还是不能确定。",
      en: "Whether something lies inside or outside of an area on a day, or whether that is uncertain.",
    },
    owner: "places",
  },
  {
    id: "map-source",
    zh: "地图来源",
    en: "map source",
    meaning: {
      zh: "带边界数据的文件：谁制作、何种许可、何种坐标系。",
      en: "A file with borders: whose work it is, its licence, its coordinate system.",
    },
    owner: "places",
  },
  {
    id: "map-line",
    zh: "地图线",
    en: "map line",
    meaning: { zh: "地图上用于定向的线，如海岸线。", en: "Lines for orientation on a map, such as the coast." },
    owner: "places",
  },
  {
    id: "source-line",
    zh: "原文行",
    en: "source line",
    meaning: { zh: "依据所在的文件和行。", en: "The document and the line in which a basis stands." },
    owner: "places",
  },
  {
    id: "base-layer",
    zh: "底图",
    en: "base layer",
    meaning: {
      zh: "由本安装配置、从别处加载的地图瓦片。",
      en: "Map tiles from elsewhere that an installation has configured.",
    },
    owner: "places",
  },
  {
    id: "sketch",
    zh: "示意",
    en: "sketch",
    meaning: {
      zh: "按文字描述手绘、不能作为边界依据的图形。",
      en: "A shape drawn by hand from words; it does not settle any border.",
    },
    owner: "places",
  },
] as const satisfies readonly Term[];
