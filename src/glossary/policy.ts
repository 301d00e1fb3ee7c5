import type { Term } from "./term.ts";

/** Words of the policy module: documents, what they say, and what was read out of them. */
export const policyWords = [
  {
    id: "document",
    zh: "政策文件",
    en: "policy document",
    meaning: {
      zh: "规划、行动方案、实施方案、工作要点等公开发布的文件，按发布原文保存。",
      en: "A plan, action plan, implementation plan or list of work points as it was published, kept word for word.",
    },
    owner: "policy",
  },
  {
    id: "edition",
    zh: "文件版本",
    en: "edition",
    meaning: {
      zh: "同一文件的一次导入：原始文件、文字和编译结果。再次导入形成新版本，旧版本不变。",
      en: "One import of a document: its bytes, its text and what was compiled from it. Another import is another edition; the earlier one stays.",
    },
    owner: "policy",
  },
  {
    id: "clause",
    zh: "条款",
    en: "clause",
    meaning: {
      zh: "文件提纲中的一个节点，对应原文中确切的一段。",
      en: "A node of a document's outline, with the exact span of the source text.",
    },
    owner: "policy",
  },
  {
    id: "span",
    zh: "原文片段",
    en: "text span",
    meaning: {
      zh: "原文中从第几个字到第几个字的一段；系统引用的每句话都指向它。",
      en: "A stretch of the source text from one character to another; whatever the system quotes points at one.",
    },
    owner: "policy",
  },
  {
    id: "outline",
    zh: "提纲",
    en: "outline",
    meaning: { zh: "文件的章、节、条、项的层次。", en: "The levels of a document: parts, sections, articles, items." },
    owner: "policy",
  },
  {
    id: "target",
    zh: "量化目标",
    en: "quantified target",
    meaning: {
      zh: "文件中带数值和期限的目标，例如到某年达到多少家。",
      en: "An aim with a number and a date, such as so many firms by a given year.",
    },
    owner: "policy",
  },
  {
    id: "goal",
    zh: "定性目标",
    en: "qualitative goal",
    meaning: {
      zh: "没有数值的目标，说明要达到的状态。",
      en: "An aim without a number: the state that should be reached.",
    },
    owner: "policy",
  },
  {
    id: "task",
    zh: "任务",
    en: "task",
    meaning: {
      zh: "文件中要求去做的一件事，有责任单位，可能有期限。",
      en: "Something that a document asks to be done, with responsible units and perhaps a deadline.",
    },
    owner: "policy",
  },
  {
    id: "measure",
    zh: "举措",
    en: "measure",
    meaning: { zh: "一项任务之下的具体做法。", en: "A concrete step under a task." },
    owner: "policy",
  },
  {
    id: "baseline",
    zh: "基期值",
    en: "baseline",
    meaning: {
      zh: "目标起算时的数值；原文没有写的显示“缺基期”。",
      en: "The value from which a target starts; shown as missing when the source does not give it.",
    },
    owner: "policy",
  },
  {
    id: "deadline",
    zh: "完成时限",
    en: "deadline",
    meaning: {
      zh: "任务或目标应当完成的时间，按原文的写法和换算后的日期一并保存。",
      en: "When a task or target is due, kept both as written and as the date it stands for.",
    },
    owner: "policy",
  },
  {
    id: "noise",
    zh: "非正文文字",
    en: "noise",
    meaning: {
      zh: "网页导航、页码、转载说明等不属于文件本身的文字；显示为灰色并写明理由，不参加检索。",
      en: "Text that is not part of the document itself: navigation, page numbers, a re-publisher's remarks. Greyed with its reason, left out of search.",
    },
    owner: "policy",
  },
  {
    id: "extraction",
    zh: "提取项",
    en: "extraction",
    meaning: {
      zh: "编译程序从原文中读出的一个目标、任务或举措，等待人员确认。",
      en: "A target, task or measure that the compiler read out of the text and that people have yet to confirm.",
    },
    owner: "policy",
  },
  {
    id: "extraction-unit",
    zh: "提取的单位",
    en: "extracted unit",
    meaning: {
      zh: "提取项中写明的一家责任单位及其对应的登记单位。",
      en: "A unit named in an extraction, with the registered organisation that it stands for.",
    },
    owner: "policy",
  },
  {
    id: "sentence",
    zh: "原文句子",
    en: "sentence",
    meaning: {
      zh: "条款中的一句话，检索和引用的最小单位。",
      en: "One sentence of a clause: the smallest thing that is searched and quoted.",
    },
    owner: "policy",
  },
  {
    id: "sentence-pinyin",
    zh: "句子拼音",
    en: "pinyin of a sentence",
    meaning: {
      zh: "一句原文的拼音首字母和音节，使键入字母也能找到汉字。",
      en: "The initials and syllables of a sentence in pinyin, so that letters typed find Chinese words.",
    },
    owner: "policy",
  },
  {
    id: "title-pinyin",
    zh: "标题拼音",
    en: "pinyin of a title",
    meaning: {
      zh: "一份文件全称和简称的检索文字及其拼音。",
      en: "The titles of a document as they are searched, and their pinyin.",
    },
    owner: "policy",
  },
  {
    id: "diagnostic",
    zh: "文本问题",
    en: "diagnostic",
    meaning: {
      zh: "编译时发现的文字损坏、前后矛盾或无法判断之处，列出而不擅自改正。",
      en: "Damage, contradiction or doubt that the compiler met in the text: listed, never repaired in silence.",
    },
    owner: "policy",
  },
  {
    id: "check-up",
    zh: "体检",
    en: "check-up",
    meaning: {
      zh: "印发前对文稿逐条核对，指出应当修改之处及理由，也可与上位文件对照。",
      en: "Reading a draft before it is signed for what should be mended and why, also against the plans above it.",
    },
    owner: "policy",
  },
  {
    id: "finding",
    zh: "体检发现",
    en: "finding",
    meaning: {
      zh: "体检指出的一处问题：原文、理由、程度和相关处。",
      en: "One thing that the check-up points at: its words, the reason, its weight and related places.",
    },
    owner: "policy",
  },
  {
    id: "document-relation",
    zh: "文件关系",
    en: "document relation",
    meaning: {
      zh: "一份文件对另一份文件的依据、细化、修订或废止。",
      en: "How one document stands to another: based on it, detailing it, amending or repealing it.",
    },
    owner: "policy",
  },
  {
    id: "received-file",
    zh: "收到的文件",
    en: "received file",
    meaning: {
      zh: "有人上传、等待或已经导入的文件。",
      en: "A file that somebody uploaded, waiting to be imported or already imported.",
    },
    owner: "policy",
  },
  {
    id: "enquiry",
    zh: "政策咨询",
    en: "enquiry",
    meaning: { zh: "就一份文件提出的问题。", en: "A question asked about a document." },
    owner: "policy",
  },
  {
    id: "enquiry-unit",
    zh: "咨询转办单位",
    en: "unit that an enquiry is routed to",
    meaning: {
      zh: "咨询所指原文写明的责任单位，咨询转给它答复。",
      en: "A unit that the text asked about makes responsible, and that the enquiry is routed to.",
    },
    owner: "policy",
  },
  {
    id: "enquiry-answer",
    zh: "咨询答复",
    en: "answer to an enquiry",
    meaning: {
      zh: "对政策咨询的答复，写明依据的条款。",
      en: "The reply to an enquiry, with the clauses that it rests on.",
    },
    owner: "policy",
  },
  {
    id: "responsible-unit",
    zh: "责任单位",
    en: "responsible unit",
    meaning: { zh: "原文写明承担任务的单位。", en: "A unit that the text names as answering for a task." },
    owner: "policy",
  },
  {
    id: "lead-unit",
    zh: "牵头单位",
    en: "lead unit",
    meaning: {
      zh: "几家单位共同承担时负责组织的一家；原文没有写明的保持空缺。",
      en: "The one that organises when several units share a task; left open when the text does not say.",
    },
    owner: "policy",
  },
  {
    id: "division-plan",
    zh: "任务分工方案",
    en: "task division plan",
    meaning: {
      zh: "规划或方案印发后，把任务、举措和目标逐项分到牵头、配合单位并写明时限的文件。",
      en: "The paper that follows a plan: each task, measure and target with its lead and supporting units and its deadline.",
    },
    owner: "policy",
  },
  {
    id: "joint-by-duty",
    zh: "按职责分工",
    en: "joint responsibility by duty",
    meaning: {
      zh: "几家单位各按自己的职责负责，不分主次。",
      en: "Several units answer for a task, each within its own duties, none of them in the lead.",
    },
    owner: "policy",
  },
  {
    id: "judgement",
    zh: "判断",
    en: "judgement",
    meaning: {
      zh: "一个人对一条提取结果的意见：接受、修改或驳回。机器提出的内容保留在旁。",
      en: "What one person says of an extraction: accept, edit or reject. The proposal is kept beside it.",
    },
    owner: "policy",
  },
  {
    id: "conclusion",
    zh: "结论",
    en: "conclusion",
    meaning: {
      zh: "一条提取结果复核后的结果：确认、驳回或重新打开，由一人、两人或裁定作出。",
      en: "What the review of an extraction came to: confirmed, rejected or reopened, by one person, two, or a settlement.",
    },
    owner: "policy",
  },
  {
    id: "alignment",
    zh: "文件对照",
    en: "alignment",
    meaning: {
      zh: "把两份文件的目标和任务逐条放在一起：对应、相近、矛盾，或只在一份文件中。由系统提出，经人确认后才算数。",
      en: "The targets and tasks of two documents put side by side: counterparts, look-alikes, contradictions, or alone in one. Proposed by rules; counts once people confirm.",
    },
    owner: "policy",
  },
  {
    id: "alignment-judgement",
    zh: "对照判断",
    en: "alignment judgement",
    meaning: {
      zh: "一个人对两条内容的判断：是对应、相近还是矛盾，或者不是一回事。系统当时提出的理由保留在旁。",
      en: "What one person says of two items: counterpart, look-alike or contradiction, or nothing in common. What the rules proposed then is kept beside it.",
    },
    owner: "policy",
  },
  {
    id: "look-alike",
    zh: "相近",
    en: "look-alike",
    meaning: {
      zh: "字面接近而口径、范围或年份不同的两条内容，不能相加，也不能互相替代。",
      en: "Two items near in words that differ in class, scope or year: never to be added or exchanged.",
    },
    owner: "policy",
  },
] as const satisfies readonly Term[];
