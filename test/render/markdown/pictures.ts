/** The pictures that trees of random making may show, by their keys. */
export const pictures = ['company/kart.png', 'company/nord/Kart.png', 'company/Ås [1] & *to*.svg'] as const;
