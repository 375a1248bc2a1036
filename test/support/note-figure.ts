import { appendFileSync } from 'node:fs';
import type { Noted } from '../../scripts/maintenance/torture/figure.ts';

/** Tells `npm run torture` what a test found of one of its figures; in any other run nobody listens. */
export function noteFigure(figure: number, result: string, met: boolean): void {
	const file = process.env.REGELRETT_FIGURES;
	const noted: Noted = { figure, result, met };
	if (file !== undefined) appendFileSync(file, `${JSON.stringify(noted)}\n`);
}
