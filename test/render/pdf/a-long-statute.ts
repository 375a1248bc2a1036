import type { Doc } from '../../../scripts/types/index.ts';
import { aStatute } from '../a-statute.ts';

const long = 'Ord og atter ord. '.repeat(250);

/** A statute of three pages, with an annex of two and one of one. */
export function aLongStatute(): Doc {
	return aStatute({
		id: '1-001',
		markdown: `## Navn og formål

§ 1. Centret hedder FBSC Nordjylland.

Stk. 2. Det rådgiver, jf. § 14, stk. 10, om

1. støj,
2. indeklima, herunder
   a. lys,
   b. luft,
3. kemi.

§ 1 a. Se § 1, stk. 2, nr. 2, litra b, og bilag 2, nr. 3.

§ 14. Bestyrelsen vælges.

Et afsnit mere.

Stk. 10. Bestyrelsen mødes.

${long.repeat(2)}

## Bilag 1. Vejledning

§ 15. Her gælder § 1.

${long}

## Bilag 2. Fortrolighed

2. To.
3. Tre.
4. Fire, se bilag 1.
`,
	});
}
