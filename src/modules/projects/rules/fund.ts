interface Contributor {
  readonly key: string;
  readonly parts: number;
}
interface Voice {
  readonly contributor: string;
  readonly isFor: boolean;
}

/**
 * What the contributors of a fund make of a topic: chosen once those who are for it hold more than `threshold` of 100 of the
 * shares, declined once that can be no more, open until then.
 */
export function topicState(
  contributors: readonly Contributor[],
  voices: readonly Voice[],
  threshold: number,
): "open" | "chosen" | "declined" {
  const all = contributors.reduce((sum, { parts }) => sum + parts, 0);
  const held = (isCounted: (voice: Voice | undefined) => boolean) =>
    contributors
      .filter(({ key }) => isCounted(voices.find(({ contributor }) => contributor === key)))
      .reduce((sum, { parts }) => sum + parts, 0);
  const isEnough = (parts: number) => parts * 100 > threshold * all;
  if (isEnough(held((voice) => voice?.isFor === true))) return "chosen";
  return isEnough(held((voice) => voice?.isFor !== false)) ? "open" : "declined";
}
