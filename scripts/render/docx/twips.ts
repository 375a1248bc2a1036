const twipsPerMillimetre = 1440 / 25.4;

/** A length in Word's unit, the twentieth of a point. */
export function twips(millimetres: number): number {
	return Math.round(millimetres * twipsPerMillimetre);
}
