/** How many cases a property is tried with; `CLIPWRIGHT_PROPERTY_RUNS` asks for more (100000 before a release). */
export const RUNS = Number(process.env.CLIPWRIGHT_PROPERTY_RUNS ?? 300);
