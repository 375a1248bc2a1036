/** A number with a unit in which workplaces are measured. */
const measurement =
	/(?<![\p{L}\p{N}])\d+(?:[.,]\d+)?\s?(?:dB(?:\s?\(?[AC]\)?)?|(?:m|µ|u)g\/m(?:3|³)|ppm|f(?:iber|ibre)?\/(?:ml|cm3|cm³)|lux|m\/s(?:2|²))(?![\p{L}\p{N}])/gu;

/** The measured values in a text: noise, dust, gases, fibres, light, vibration. */
export function measurementsIn(text: string): readonly { readonly word: string; readonly at: number }[] {
	return [...text.matchAll(measurement)].map(({ 0: word, index: at }) => ({ word, at }));
}
