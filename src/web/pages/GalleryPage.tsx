import { Screen } from "../Screen.tsx";
import { en } from "../texts.en.ts";
import { zh } from "../texts.zh.ts";
import { Answer } from "../ui/Answer.tsx";
import { Figure } from "../ui/Figure.tsx";
import { Kbd } from "../ui/Kbd.tsx";
import { Lamp, lampStates } from "../ui/Lamp.tsx";
import { useTexts } from "../ui/language.tsx";
import { ReasonButton } from "../ui/ReasonButton.tsx";
import { SampleMark } from "../ui/SampleMark.tsx";
import { Skeleton } from "../ui/Skeletons.tsx";
import { Words } from "../ui/Words.tsx";
import { GalleryForm } from "./GalleryForm.tsx";
import styles from "./GalleryPage.module.css";
import { GalleryStates } from "./GalleryStates.tsx";
import { GalleryTable } from "./GalleryTable.tsx";

/** Every shared piece in each of its states, for those who build screens and for the tests that look at them. */
export function GalleryPage() {
  const t = useTexts({ zh, en });
  const g = t.gallery;
  return (
    <Screen marks={<SampleMark />}>
      <Answer question={g.question} answer={g.answer} />
      <h2>{g.answerPart}</h2>
      <Answer
        question={g.exampleQuestion}
        answer={g.exampleAnswer}
        evidence={[
          { key: "late", shown: <Figure size="large" label={g.lateLabel} value={3} /> },
          {
            key: "invest",
            shown: (
              <Figure
                size="large"
                label={g.invest}
                value={1234567}
                unit={g.valueUnit}
                formula={g.formula}
                sources={[g.source]}
              />
            ),
          },
          { key: "none", shown: <Figure size="large" label={g.patents} value={null} /> },
        ]}
      />
      <h2>{g.lamps}</h2>
      <p className={styles.row}>
        {lampStates.map((state) => (
          <Lamp key={state} state={state} />
        ))}
      </p>
      <h2>{g.figures}</h2>
      <p className={styles.row}>
        <Figure hasLabel label={g.firms} value={8000} />
        <Figure hasLabel label={g.firms} value={123456789} sources={[g.source]} />
        <Figure hasLabel label={g.invest} value="12345.678" unit={g.valueUnit} formula={g.formula} />
        <Figure hasLabel label={g.patents} value={null} />
      </p>
      <h2>{g.buttons}</h2>
      <p className={styles.row}>
        <ReasonButton type="primary">{g.save}</ReasonButton>
        <ReasonButton>{g.save}</ReasonButton>
        <ReasonButton type="primary" reason={g.publishReason}>
          {g.publish}
        </ReasonButton>
        <ReasonButton danger>{g.remove}</ReasonButton>
      </p>
      <h2>{g.marks}</h2>
      <p className={styles.row}>
        <SampleMark />
        <span>
          <Kbd keys={["J", "K", "A"]} /> {g.keysMeaning}
        </span>
        <span>
          <Words of={{ zh: zh.gallery.units[0] ?? "" }} />
        </span>
        <span>
          <Words of={{ zh: zh.gallery.units[1] ?? "", en: en.gallery.units[1] ?? "" }} />
        </span>
      </p>
      <GalleryForm />
      <h2>{g.states}</h2>
      <GalleryStates />
      <h2>{g.skeletons}</h2>
      <Skeleton shape="answer" />
      <Skeleton shape="table" rows={4} />
      <Skeleton shape="text" rows={4} />
      <Skeleton shape="cards" rows={3} />
      <GalleryTable />
    </Screen>
  );
}
