import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { companyId, companyReadme } from './company-readme.ts';
import { documentsOfCompany, instruction } from './instruction-text.ts';

/**
 * Writes a repository of invented companies with so many documents, no two alike: texts, titles and facts differ.
 * @returns paths of the documents below `root`
 */
export async function writeSyntheticRepository(root: string, documents: number): Promise<readonly string[]> {
	const paths: string[] = [];
	for (let company = 0; paths.length < documents; company++) {
		// The first company is the one of the repository itself.
		const home = company === 0 ? '' : join('company', companyId(company));
		const folder = company === 0 ? 'company' : home;
		await mkdir(join(root, folder), { recursive: true });
		await writeFile(join(root, home, 'README.md'), companyReadme(company));
		const count = Math.min(documentsOfCompany, documents - paths.length);
		for (let document = 0; document < count; document++) {
			const { name, text } = instruction(company, document);
			await writeFile(join(root, folder, name), text);
			paths.push(join(folder, name));
		}
	}
	return paths;
}
