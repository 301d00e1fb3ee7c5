import type { Rule } from "./rule.ts";
import { cadenceWithDeadline } from "./rules/cadence-with-deadline.ts";
import { contradictsUpper } from "./rules/contradicts-upper.ts";
import { deadlineOutsidePeriod } from "./rules/deadline-outside-period.ts";
import { growthWithoutBaseline, levelWithoutBaseline } from "./rules/no-baseline.ts";
import { noDeadline } from "./rules/no-deadline.ts";
import { targetWithoutOwner, taskWithoutOwner } from "./rules/no-owner.ts";
import { openList } from "./rules/open-list.ts";
import { rateMissesValue } from "./rules/rate-misses-value.ts";
import { shareAboveHundred } from "./rules/share-above-hundred.ts";
import { softWill } from "./rules/soft-will.ts";
import { twoValues } from "./rules/two-values.ts";
import { twoWordings } from "./rules/two-wordings.ts";
import { unclearNegation } from "./rules/unclear-negation.ts";
import { unitInTwoForms } from "./rules/unit-in-two-forms.ts";
import { unmeasurable } from "./rules/unmeasurable.ts";
import { unreachableSum } from "./rules/unreachable-sum.ts";
import { upperNamesArea } from "./rules/upper-names-area.ts";

/** Everything that the check-up looks for. What each means and where it ends stands in docs/checkup.md. */
export const rules: readonly Rule[] = [
  twoValues,
  shareAboveHundred,
  contradictsUpper,
  growthWithoutBaseline,
  noDeadline,
  taskWithoutOwner,
  targetWithoutOwner,
  cadenceWithDeadline,
  unreachableSum,
  rateMissesValue,
  deadlineOutsidePeriod,
  unmeasurable,
  unitInTwoForms,
  upperNamesArea,
  levelWithoutBaseline,
  softWill,
  openList,
  twoWordings,
  unclearNegation,
];
