import type { StudioServerTexts } from '../studio-server-texts.ts';

export const studioServer: StudioServerTexts = {
	unknown: 'Det findes ikke, eller det kan ikke åbnes her.',
	malformed: (detail) => `Programmet forstod ikke, hvad siden bad om (${detail}). Genindlæs siden.`,
	large: (megabytes) => `Teksten er for lang. Grænsen er ${megabytes} MB.`,
	fault: 'Noget gik galt i programmet. Det, du har skrevet, står her stadig. Prøv igen, eller start programmet på ny.',
	unopened: (reason) => `Dokumenterne kunne ikke læses: ${reason}`,
	unreadable: 'Toppen af dokumentet kan ikke læses, som den er skrevet. Ret den i teksten først.',
	uneditable: (field) => `Feltet »${field}« kan ikke ændres her, uden at noget andet også ændres. Ret det i teksten.`,
};
