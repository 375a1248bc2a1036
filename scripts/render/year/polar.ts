/** The wheel's middle. */
export const middle = 200;

/** A point of the wheel at a share of the year, 0 at its top, clockwise, at a distance from the middle. */
export function polar(share: number, distance: number): { readonly x: number; readonly y: number } {
	const angle = share * 2 * Math.PI;
	return { x: middle + distance * Math.sin(angle), y: middle - distance * Math.cos(angle) };
}

/** A number as SVG has it: hundredths are more than an eye sees, and the same on every machine. */
export function rounded(number: number): string {
	return String(Math.round(number * 100) / 100 || 0);
}

/** The outline of a part of a ring between two shares of the year. */
export function ringPart(from: number, to: number, inner: number, outer: number): string {
	const large = to - from > 0.5 ? 1 : 0;
	const at = (share: number, distance: number) => {
		const { x, y } = polar(share, distance);
		return `${rounded(x)} ${rounded(y)}`;
	};
	return [
		`M${at(from, outer)}`,
		`A${rounded(outer)} ${rounded(outer)} 0 ${large} 1 ${at(to, outer)}`,
		`L${at(to, inner)}`,
		`A${rounded(inner)} ${rounded(inner)} 0 ${large} 0 ${at(from, inner)}`,
		'Z',
	].join('');
}
