import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { companyId, companyReadme } from './company-readme.ts';
import { documentsOfCompany, instruction } from './instruction-text.ts';

/**
 * Writes a repository of so many invented companies that all take their documents from one library, each with facts of its own.
 * @returns paths of the library's documents below `root`
 */
export async function writeSyntheticFleet(root: string, companies: number): Promise<readonly string[]> {
	await mkdir(join(root, 'instructions'), { recursive: true });
	const paths: string[] = [];
	for (let document = 0; document < documentsOfCompany; document++) {
		const { name, text } = instruction(0, document);
		await writeFile(join(root, 'instructions', name), text);
		paths.push(join('instructions', name));
	}
	for (let company = 0; company < companies; company++) {
		const home = company === 0 ? root : join(root, 'company', companyId(company));
		await mkdir(home, { recursive: true });
		await writeFile(join(home, 'README.md'), companyReadme(company).replace('example: ja', 'library: nb\nexample: ja'));
	}
	return paths;
}
