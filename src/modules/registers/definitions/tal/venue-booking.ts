import { keyOf } from "../../kit/arithmetic.ts";
import { defineRegister } from "../../kit/define-register.ts";

/** C12: the talent parlour of the corridor; opening hours are not in the text. */
export const venueBooking = defineRegister({
  code: "venue-booking",
  capability: "TAL",
  version: 1,
  title: { zh: "人才会客厅预约", en: "Bookings of talent parlours" },
  purpose: {
    zh: "人才会客厅一天三个时段，一段一约，不会撞。",
    en: "A parlour has three parts of a day; each is booked once.",
  },
  question: { zh: "会客厅哪天哪段有人用，办什么活动？", en: "When is the parlour taken, and for what?" },
  owner: { zh: "预约单位", en: "Booked by" },
  fields: {
    venue: { kind: "reference", register: "talent-base", label: { zh: "场所", en: "Venue" } },
    day: { kind: "date", required: true, onCalendar: true, label: { zh: "日期", en: "Day" } },
    part: {
      kind: "choice",
      required: true,
      label: { zh: "时段", en: "Part of the day" },
      choices: {
        morning: { zh: "上午", en: "morning" },
        afternoon: { zh: "下午", en: "afternoon" },
        evening: { zh: "晚上", en: "evening" },
      },
    },
    event: { kind: "text", most: 300, required: true, label: { zh: "活动", en: "Event" } },
    people: { kind: "number", unit: { zh: "人", en: "people" }, least: 0, label: { zh: "人数", en: "People" } },
    contact: { kind: "text", most: 300, privacy: "confidential", label: { zh: "联系人", en: "Contact" } },
    slot: {
      kind: "text",
      most: 120,
      unique: true,
      privacy: "confidential",
      label: { zh: "占用核对", en: "Slot" },
      help: {
        zh: "同一场所同一天同一时段只能有一件，自动核对。",
        en: "One of a venue, day and part; checked by itself.",
      },
      computed: ({ state, values }) => (state === "cancelled" ? null : keyOf(values.venue, values.day, values.part)),
    },
  },
  lifeCycle: {
    initial: "asked",
    states: {
      asked: { label: { zh: "已预约", en: "booked" }, tone: "under-way" },
      confirmed: { label: { zh: "已确认", en: "confirmed" }, tone: "holds" },
      held: { label: { zh: "已使用", en: "held" }, tone: "over" },
      cancelled: { label: { zh: "已取消", en: "cancelled" }, tone: "over" },
    },
    transitions: [
      {
        code: "confirm",
        from: ["asked"],
        to: "confirmed",
        label: { zh: "确认", en: "Confirm" },
        by: ["steward"],
        says: "nothing",
        needs: ["venue"],
      },
      {
        code: "hold",
        from: ["confirmed"],
        to: "held",
        label: { zh: "登记使用", en: "Enter as held" },
        by: ["steward"],
        says: "nothing",
        needs: ["people"],
      },
      {
        code: "cancel",
        from: ["asked", "confirmed"],
        to: "cancelled",
        label: { zh: "取消", en: "Cancel" },
        by: ["steward", "owner"],
        says: "reason",
      },
    ],
  },
  rights: {
    stewards: ["administrator", "commission-office"],
    contributors: ["enterprise", "institute"],
    readers: ["auditor"],
  },
  disclosure: { allowed: ["internal", "public"], initial: "internal" },
  list: { columns: ["venue", "day", "part", "event"], filters: ["part"] },
  sections: [
    { title: { zh: "预约", en: "Booking" }, fields: ["venue", "day", "part", "event", "people", "contact", "slot"] },
  ],
});
