/** Records that say of themselves which others they are not. */

interface Named {
  readonly id: string;
  readonly distinctFrom?: readonly { readonly id: string }[] | undefined;
}

/** Whether either of two records lists the other in `distinctFrom`; one side is enough. */
export function areDistinct(one: Named, other: Named): boolean {
  return lists(one, other.id) || lists(other, one.id);
}

function lists({ distinctFrom = [] }: Named, id: string): boolean {
  return distinctFrom.some((distinct) => distinct.id === id);
}
