/**
 * Remembers the last answers and gives them again, the very same objects, while the inputs are identical
 * (`Object.is`). Each call makes a memory of its own, so that two sessions never share one.
 *
 * @param several How many answers are kept; the one not asked for the longest goes first.
 */
export function remember<Inputs extends readonly unknown[], Output>(
  compute: (...inputs: Inputs) => Output,
  several = 1,
): (...inputs: Inputs) => Output {
  /** Newest first. */
  const known: { readonly inputs: Inputs; readonly output: Output }[] = [];
  return (...inputs) => {
    const at = known.findIndex((one) => inputs.every((input, index) => Object.is(input, one.inputs[index])));
    const answer = known[at] ?? { inputs, output: compute(...inputs) };
    if (at !== 0) {
      if (at > 0) known.splice(at, 1);
      known.unshift(answer);
      known.length = Math.min(known.length, several);
    }
    return answer.output;
  };
}
