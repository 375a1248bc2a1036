/** How many letters from a § its law is looked for; the longest title has a third of that. */
export const reach = 300;
