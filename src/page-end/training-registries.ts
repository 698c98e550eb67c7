/** Where trainings are found, as their names are written there; sites use any case. */
export const trainingRegistries = ['TeSS', 'Zenodo', 'YouTube', 'Carpentries', 'GitHub'] as const;

/** A registry by its own spelling; another one as it was written. */
export const registryName = (written: string): string =>
  trainingRegistries.find((name) => name.toLowerCase() === written.toLowerCase()) ?? written;
