import type { Measured } from './figure.ts';

/** The figures as a Markdown table, as test/README.md carries it. */
export function tableOf(measured: readonly Measured[]): string {
	const rows = measured.map(({ number, name, method, result, target, met }) => {
		const answer = met === undefined ? '–' : met ? 'yes' : '**no**';
		return `| ${number} | ${name} | ${method} | ${result} | ${target} | ${answer} |`;
	});
	return ['| # | figure | method | result | target | met |', '|---|---|---|---|---|---|', ...rows].join('\n');
}
