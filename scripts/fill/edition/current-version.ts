import { posix } from 'node:path';
import { textIn } from '../../fields/datum.ts';
import { frameTexts } from '../../messages/frame.ts';
import type { Company, CurrentVersion, Doc, Report, Repository, Source } from '../../types/index.ts';
import { isInForce } from '../life/is-in-force.ts';
import { anchorOf } from './anchor-of.ts';
import { isInHandbook } from './is-in-handbook.ts';
import { publishedAt } from './published-at.ts';

/** What a code of version 8 holds at level M, in bytes: 49 modules each way, which have room above the text of a page. */
export const longestAddress = 152;

/** What tells where a document is published. */
type Published = Pick<Doc, 'id' | 'kind' | 'language' | 'path' | 'meta'>;

/**
 * Where the text in force of a document is found: its place in the company's handbook, else the page of its own. Nothing
 * of a document that is not in force itself, since its code would lead to another text, or to none; nothing where the
 * company does not say where it publishes. An address that no code on paper can hold is reported.
 * @param single whether it is the only document made from its source
 */
export function currentVersion(
	doc: Published,
	source: Pick<Source, 'draft' | 'file'>,
	company: Company,
	single: boolean,
	{ handbook }: Pick<Repository, 'handbook'>,
	report: Report,
): CurrentVersion | undefined {
	const base = textIn(company.data.handbookAddress);
	if (base === undefined || source.draft || !isInForce(doc.meta.status.state)) return undefined;
	const anchor = single && handbook !== undefined && isInHandbook(doc, source, handbook) ? anchorOf(doc.id) : '';
	const own = `${posix.relative(company.id, doc.path)}.html`;
	const address = publishedAt(base, anchor === '' ? own : 'index.html', anchor);
	if (address.length <= longestAddress) return { ...frameTexts[doc.language].current, address };
	report({
		code: 'current-address-long',
		severity: 'error',
		place: { file: source.file, line: 1, column: 1 },
		params: { address, length: address.length, most: longestAddress },
	});
	return undefined;
}
