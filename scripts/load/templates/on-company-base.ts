import type { CompanyBase } from './company-base.ts';

/**
 * A type's definition, as written, on top of what every organisation carries. A field that the type restates stands
 * where the type has it, and what it does not say of it is as in the base.
 */
export function onCompanyBase(written: unknown, base: CompanyBase): unknown {
	if (!isGroup(written) || !isGroup(written.fields)) return written;
	const own = written.fields;
	const shared = { ...base.fields, ...base.last };
	const restated = Object.entries(own).map(([key, field]) => [
		key,
		Object.hasOwn(shared, key) && isGroup(field) ? { ...shared[key], ...field } : field,
	]);
	return {
		...written,
		shapes: isGroup(written.shapes) ? { ...base.shapes, ...written.shapes } : (written.shapes ?? base.shapes),
		fields: { ...without(base.fields, own), ...Object.fromEntries(restated), ...without(base.last, own) },
	};
}

function without(fields: CompanyBase['fields'], own: object): object {
	return Object.fromEntries(Object.entries(fields).filter(([key]) => !Object.hasOwn(own, key)));
}

function isGroup(written: unknown): written is Readonly<Record<string, unknown>> {
	return typeof written === 'object' && written !== null && !Array.isArray(written);
}
