import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyEdit, makeRepository, type TestRepository } from './repository.ts';

/** The base with companies of these ids beside its own, each with a name, a number and a telephone of its own. */
export function repositoryOfCompanies(ids: readonly string[]): TestRepository {
	const made = makeRepository([]);
	for (const [at, id] of ids.entries())
		applyEdit(made.root, { file: `company/${id}/README.md`, write: readmeOf(made.root, id, at) });
	return made;
}

/** The facts of such a company: those of the base, but for what identifies it. */
function readmeOf(root: string, id: string, at: number): string {
	return readFileSync(join(root, 'README.md'), 'utf8')
		.replace('id: prove\n', '')
		.replace('name: Prøve Verksted AS', `name: ${nameOf(id)}`)
		.replace('orgNumber: 919191910', `orgNumber: ${numberOf(at)}`);
}

function nameOf(id: string): string {
	return `Prøve ${id} AS`;
}

/** The so-manieth number with a right control digit that is nobody's. */
function numberOf(at: number): string {
	const weights = [3, 2, 7, 6, 5, 4, 3, 2];
	const numbers: string[] = [];
	for (let body = 20_000_000; numbers.length <= at; body++) {
		const digits = [...String(body)].map(Number);
		const sum = digits.reduce((total, digit, index) => total + digit * (weights[index] ?? 0), 0);
		const control = (11 - (sum % 11)) % 11;
		if (control < 10) numbers.push(`${body}${control}`);
	}
	return numbers[at] ?? '';
}
