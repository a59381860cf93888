import { cited } from "../cited.ts";
import type { ListId, OrganisationSizes } from "../sample-rules.ts";
import { SIZES } from "./sources.ts";

/** One line of the manual's table: organisation, cluster, then a size for each list. */
type OrganisationLine = readonly [organisation: string, cluster: string, ...sizes: number[]];

/**
 * Sample sizes by organisation. Cluster letters mean different sizes for CRCs and NPS divisions: never look up by letter.
 *
 * @param lists the lists the sizes are for, in the order of the lines' sizes
 * @param lines the table's lines
 * @returns one entry an organisation, with a size for each list
 */
export function organisationSizes(
  lists: readonly ListId[],
  lines: readonly OrganisationLine[],
): readonly OrganisationSizes[] {
  return lines.map(([organisation, cluster, ...sizes]) => ({
    organisation,
    cluster: cited(cluster, SIZES),
    sizes: sizes.flatMap((size, index) => {
      const list = lists[index];
      return list === undefined ? [] : [{ list, size: cited(size, SIZES) }];
    }),
  }));
}
