import { z } from "zod";
import type { ParameterDefinition } from "../../platform/parameters/definition.ts";

export const laneStartPercent: ParameterDefinition<number> = {
  code: "projects.lane-start-percent",
  schema: z.int().min(0).max(100),
  initial: 0,
  unit: { zh: "%", en: "%" },
  texts: {
    zh: {
      title: "赛马：赛道启动款比例",
      meaning:
        "赛马入围项目的任务书初稿中，签署即到期的款项占多少；其余须待检查点通过。被淘汰的赛道不再有款项到期。来源文件没有规定资助办法；0 表示检查点之前不拨款。",
    },
    en: {
      title: "Horse race: what a lane gets at the start",
      meaning:
        "How much of a lane's money the first text of its contract makes due with the signature; the rest waits for the checkpoint. A lane that is cut has nothing made due any more. The sources give no rule of funding; 0: nothing is paid before the checkpoint.",
    },
  },
};

/** The dated rules of this module; none of them stands in the source documents. */
export const projectsParameters: readonly ParameterDefinition[] = [laneStartPercent];
