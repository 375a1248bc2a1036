import { fieldId } from './field-id.ts';

const focusable = 'input, select, textarea, summary, button, [tabindex]';

/** Opens whatever an element is folded in, and gives it the focus. Answers whether it took it. */
export function reveal(id: string): boolean {
	const element = document.getElementById(id);
	if (element === null) return false;
	for (let fold = element.closest('details'); fold !== null; fold = fold.parentElement?.closest('details') ?? null)
		fold.open = true;
	const target = element.matches(focusable) ? element : element.querySelector<HTMLElement>(focusable);
	target?.focus();
	return target !== null && document.activeElement === target;
}

/** Leads to a field, or to the nearest that it is part of. */
export function revealField(path: readonly (string | number)[]): void {
	for (let length = path.length; length > 0; length--) if (reveal(fieldId(path.slice(0, length)))) return;
}
