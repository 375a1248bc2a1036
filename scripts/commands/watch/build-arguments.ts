import type { Written } from '../options.ts';

/** The command line of a build that does once what this one does again and again. */
export function buildArguments(written: Written): readonly string[] {
	const { root, out, company, kind, only, formats, lang, asOf, jobs, pdfStandard, pack, strict, cache } = written;
	const values = {
		'--root': root,
		'--out': out,
		'--company': company,
		'--kind': kind,
		'--only': only,
		'--formats': formats,
		'--lang': lang,
		'--as-of': asOf,
		'--jobs': jobs,
		'--pdf-standard': pdfStandard,
		'--pack': pack,
	};
	const given = Object.entries(values).flatMap(([option, value]) => (value === undefined ? [] : [option, value]));
	return [...given, ...(strict === true ? ['--strict'] : []), ...(cache === false ? ['--no-cache'] : [])];
}
