import { prepare, render } from '../../../../scripts/pipeline.ts';
import { createHtmlRenderer } from '../../../../scripts/render/html/index.ts';
import type { Output } from '../../../../scripts/types/index.ts';
import { inThisProcess } from '../../in-this-process.ts';
import { look } from '../look.ts';

/** All web pages of this project's own handbooks: the sites, and the pages of single documents. */
export async function ownSites(): Promise<readonly Output[]> {
	const root = process.cwd();
	const { companies, editions } = await prepare(root, root, { asOf: undefined, earlier: undefined }, () => {});
	const documents = companies.flatMap((company) => company.documents);
	return render(
		{ documents, editions, compliances: [] },
		inThisProcess(createHtmlRenderer(look, ['html'])),
		'test',
		() => {},
	);
}
