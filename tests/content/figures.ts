/**
 * Figures, dates and names that pages state, each with the file of the old site that says so and the words there.
 * What stands there in code (badges, links, emphasis) is read as its text; blanks count as one.
 */
export type Figure = readonly [page: string, says: string, source: string, there: string];

const pages = 'corpus/oneplusmg-2026/pages/';
const about = `${pages}about/about-the-framework.md`;
const quality = `${pages}data-quality-inclusion.md`;
const models = `${pages}data-models-ontologies.md`;
const elsi = `${pages}governance-elsi.md`;
const technical = `${pages}technical-infrastructure.md`;
const functions = `${pages}technical-infrastructure/`;
const genomeOfEurope = `${pages}usecases/population-genomics.md`;
const committee = `${pages}your-role/data-access-committee-member.md`;
const seed = 'seed/about-the-framework.md';

export const figures: readonly Figure[] = [
  [
    'about-the-framework',
    '25 EU countries, the United Kingdom and Norway',
    about,
    '25 EU countries plus the United Kingdom and Norway',
  ],
  ['about-the-framework', 'Digital Day in 2018', about, 'Digital Day 2018'],
  [
    'about-the-framework',
    'first roadmap appeared in February 2020',
    seed,
    'published in February 2020',
  ],
  [
    'about-the-framework',
    'dates from 2023 and covers the years up to 2027',
    about,
    'priorities for the period 2023-2027',
  ],
  ['about-the-framework', 'ran from 2020 to 2023', about, 'project (2020-2023)'],
  ['about-the-framework', 'runs from 2022 to 2026', about, 'project (2022-26)'],
  ['about-the-framework', '(2024–2028)', about, 'project (2024-28)'],
  ['about-the-framework', '(2025–2028)', about, 'project (2025-28)'],
  [
    'data-quality',
    '22 laboratories in 13 European countries',
    quality,
    '22 laboratories across 13 European countries',
  ],
  ['data-quality', 'five steps of next generation sequencing', quality, '5 NGS pipeline steps'],
  ['data-quality', 'more than 500,000 whole genomes', quality, '>500,000 whole genome sequences'],
  [
    'sequencing-guidelines',
    '22 laboratories in 13 European countries',
    `${pages}sequencing-guidelines.md`,
    '22 laboratories across 13 European countries',
  ],
  [
    'sequencing-guidelines',
    'at least 1,000 genomes',
    genomeOfEurope,
    'Minimum of 1,000 per population subgroup',
  ],
  [
    'sequencing-guidelines',
    'PacBio and Oxford Nanopore',
    genomeOfEurope,
    'PacBio and Oxford Nanopore',
  ],
  [
    'data-quality-inclusion',
    'more than 500,000 whole genomes',
    genomeOfEurope,
    'more than 500,000 whole genome sequences',
  ],
  [
    'data-quality-inclusion',
    'Forty ancestral subgroups',
    genomeOfEurope,
    '40 ancestral subgroups were identified',
  ],
  [
    'data-quality-inclusion',
    'the United Kingdom and China',
    genomeOfEurope,
    'such as the UK and China',
  ],
  ['data-quality-inclusion', 'Turkey and Morocco', genomeOfEurope, 'such as Turkey and Morocco'],
  [
    'data-models-ontologies',
    '140 items in eight conceptual domains',
    `${pages}usecases/cancer.md`,
    '140 items and organized in eight conceptual domains',
  ],
  [
    'data-models-ontologies',
    'Version 3 is labelled Required',
    models,
    'Phenotypic and clinical metadata framework 3v0 Required',
  ],
  ['data-models-ontologies', 'all six layers', models, 'all 6 layers'],
  [
    'data-models-ontologies',
    'Required for rare diseases',
    models,
    'only required for the Rare Disease use case',
  ],
  ['governance-elsi', 'In January 2023', elsi, 'January 18, 2023'],
  ['governance-elsi', 'according to their gross domestic product', elsi, 'GDP level'],
  [
    'elsi-documents',
    'Policy for incidental findings Findings Required',
    elsi,
    'Policy for incidental findings Required',
  ],
  [
    'elsi-documents',
    'Purpose and Recital 33 in the GDPR Broad consent Informational',
    elsi,
    'Purpose and Recital 33 in the GDPR Informational',
  ],
  [
    'elsi-documents',
    'Stakeholders trust in genomic data sharing Trust Recommended',
    elsi,
    'trust in genomic data sharing landscape analysis Recommended',
  ],
  ['data-access-governance', 'one person or several', committee, 'one or more members'],
  [
    'data-access-governance',
    'data management, standards and infrastructure (domain VIII)',
    `${pages}data-life-cycle/access.md`,
    'Domain VIII (Data Management Standards and Infrastructure)',
  ],
  [
    'vulnerable-groups',
    'adopted provisionally by the 1+MG Group',
    committee,
    'provisionally adopted by 1+MG Group',
  ],
  ['technical-infrastructure', 'roadmap of June 2021', technical, 'roadmap v2.0: June 2021'],
  ['technical-infrastructure', 'paper from 2021', technical, '2021 paper titled'],
  [
    'technical-infrastructure',
    'none of the GA4GH standards compulsory',
    technical,
    'none of these standards are required for a Node',
  ],
  [
    'standards-and-apis',
    'Refget API Reception Name a reference sequence by its content, and fetch it Required',
    `${functions}data-reception.md`,
    'Refget Required',
  ],
  [
    'standards-and-apis',
    'CRAM File format Storage Keep the same reads in less space Required',
    `${functions}storage-and-interfaces.md`,
    'CRAM Required',
  ],
  [
    'standards-and-apis',
    'REMS Software Access Apply for data, and decide on applications Recommended',
    `${functions}access-management.md`,
    'REMS Recommended',
  ],
  [
    'standards-and-apis',
    'Run a workflow at any node Recommended',
    `${functions}data-processing.md`,
    'Workflow Recommended',
  ],
  [
    'data-discovery',
    'Beacon and the network are both labelled Required',
    `${functions}data-discovery.md`,
    'Beacon Network Required',
  ],
  [
    'data-processing',
    'compares what access can mean',
    `${functions}access-management.md`,
    '(6) Access to aggregated results from federated analyses',
  ],
  [
    'starter-kit',
    '4 December 2024',
    `${pages}national-implementation/de_resources.md`,
    'Dec. 4, 2024',
  ],
  [
    'projects',
    'The priorities for 2023 to 2027',
    `${pages}about/about-the-framework.md`,
    'sets out the priorities for the period 2023-2027',
  ],
  [
    'projects',
    'More than 500,000 genomes are planned',
    genomeOfEurope,
    'more than 500,000 whole genome sequences',
  ],
  [
    'population-genomics',
    '| Whole genomes in the reference collection | More than 500,000 |',
    genomeOfEurope,
    'more than 500,000 whole genome sequences',
  ],
  [
    'population-genomics',
    '| Genomes of each subgroup of a population | At least 1,000 |',
    genomeOfEurope,
    'Minimum of 1,000 per population subgroup',
  ],
  [
    'population-genomics',
    '| Subgroups by ancestry that were identified | 40 |',
    genomeOfEurope,
    '40 ancestral subgroups were identified',
  ],
  [
    'population-genomics',
    '| Genomes that 1+MG wants to make accessible in all | At least 1,000,000 |',
    genomeOfEurope,
    'at least 1,000,000 European citizens',
  ],
  [
    'population-genomics',
    'such as Turkey and Morocco',
    genomeOfEurope,
    'such as Turkey and Morocco',
  ],
  [
    'population-genomics',
    'In proportion to its population',
    genomeOfEurope,
    "proportional to the country's population",
  ],
  [
    'cancer',
    '| Items | 140 |',
    `${pages}usecases/cancer.md`,
    'a data model encompassing 140 items',
  ],
  [
    'cancer',
    '| Domains in which they are ordered | 8 |',
    `${pages}usecases/cancer.md`,
    'organized in eight conceptual domains',
  ],
  [
    'cancer',
    'patients with BRAF V600',
    `${pages}usecases/cancer.md`,
    'described in patients with BRAF V600',
  ],
  [
    'rare-diseases',
    'in the gene *RYR1*',
    `${pages}usecases/rare-diseases.md`,
    'de-novo mutation in the RYR1 gene',
  ],
  [
    'rare-diseases',
    'as it was planned in December 2022',
    `${pages}usecases/rare-diseases.md`,
    'as of 13/12/2022',
  ],
  [
    'rare-diseases',
    'congenital myasthenic syndromes',
    `${pages}usecases/rare-diseases.md`,
    'congenital myasthenic syndromes',
  ],
  [
    'common-complex-diseases',
    'policy brief for 2022–2027',
    `${pages}usecases/common-complex-diseases.md`,
    'policy brief for 2022-2027',
  ],
  [
    'infectious-diseases',
    'tens of thousands of samples',
    `${pages}usecases/infectious-diseases.md`,
    '10’s of thousands of samples',
  ],
  [
    'infectious-diseases',
    'Two scenarios are ready for development',
    `${pages}usecases/infectious-diseases.md`,
    'have two potential use cases ready for development',
  ],
  [
    'maturity-level',
    'There are eight',
    `${pages}genomics-into-healthcare.md`,
    'indicators in eight key domains',
  ],
  [
    'maturity-level',
    'One of five descriptions',
    `${pages}genomics-into-healthcare.md`,
    'one of five pre-defined maturity levels',
  ],
  [
    'healthcare-integration-sustainability',
    'Canada, France, the Netherlands and the United Kingdom',
    `${pages}genomics-into-healthcare.md`,
    'Canada, France, the Netherlands and the United Kingdom',
  ],
  [
    'access',
    'Domain III is about ethics, legislation and policy',
    `${pages}data-life-cycle/access.md`,
    'Domain III (Ethics, Legislation and Policy)',
  ],
  [
    'ehds-data-lifecycle',
    'June 2023',
    `${pages}ehds-data-lifecycle.md`,
    'Data Lifecycle as of June 2023',
  ],
  [
    'national-genomic-plans',
    'On 25 June 2024',
    `${pages}national-genomic-plans.md`,
    'On 25 June 2024',
  ],
  [
    'national-genomic-plans',
    '| March 2021 | 12 |',
    `${pages}national-genomic-plans.md`,
    '(March 2021, 12 videos)',
  ],
  [
    'national-genomic-plans',
    '| May 2021 | 10 |',
    `${pages}national-genomic-plans.md`,
    '(May 2021, 10 videos)',
  ],
  [
    'national-genomic-plans',
    '| June 2021 | 10 |',
    `${pages}national-genomic-plans.md`,
    '(June 2021, 10 videos)',
  ],
  ['national-genomic-plans', '| 2021 | 9 |', `${pages}national-genomic-plans.md`, '(9 videos)'],
  [
    'national-genomic-plans',
    'The 2025 Genomic Medicine Initiative',
    `${pages}national-genomic-plans.md`,
    'France detailed its 2025 Genomic Medicine Initiative',
  ],
  [
    'newborn-screening',
    'Italy, Portugal and Austria test for more than 30 conditions',
    `${pages}citizen-hub/newborn-screening.md`,
    'Italy, Portugal and Austria test for more than 30 conditions',
  ],
  [
    'newborn-screening',
    'tests for as few as two',
    `${pages}citizen-hub/newborn-screening.md`,
    'test for as few as two',
  ],
  [
    'newborn-screening',
    '[11 principles]',
    `${pages}citizen-hub/newborn-screening.md`,
    '11 broad principles',
  ],
  [
    'personalised-treatment',
    'About four million people in Europe were told in 2020',
    `${pages}citizen-hub/personalised-treatment.md`,
    'In 2020, an estimated four million people in Europe',
  ],
  [
    'vulnerabilities',
    '1.9 million euros',
    `${pages}citizen-hub/vulnerabilities.md`,
    'a price of €1.9 million',
  ],
  [
    'vulnerabilities',
    'In September 2024 the government announced a ban',
    `${pages}citizen-hub/vulnerabilities.md`,
    'In September 2024, the Australian government announced',
  ],
  [
    'vulnerabilities',
    'Carys Holmes, aged 17',
    `${pages}citizen-hub/vulnerabilities.md`,
    'In 2024, 17-year-old Carys Holmes',
  ],
  [
    'privacy',
    'We share about 99.9% of our DNA',
    `${pages}citizen-hub/privacy.md`,
    'Humans share around 99.9% of their genetic material',
  ],
  [
    'prenatal-testing',
    'Since the early 2010s',
    `${pages}citizen-hub/prenatal-testing.md`,
    'In the early 2010s',
  ],
  [
    'prenatal-testing',
    'In Belgium and the Netherlands',
    `${pages}citizen-hub/prenatal-testing.md`,
    'In countries such as Belgium and the Netherlands',
  ],
];
