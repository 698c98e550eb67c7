/** Which site a query is put to: the default one, or the fixture for what that one does not hold. */
export type QueriedSite = 'default' | 'search-words';

/** A query, and the page that has to be among its first three results. */
export type ExpectedResult = readonly [query: string, page: string, site: QueriedSite];

export const queries: Readonly<Record<string, readonly ExpectedResult[]>> = {
  'titles, whole and in part': [
    ['governance and elsi', 'governance-elsi', 'default'],
    ['data quality', 'data-quality', 'default'],
    ['national implementation', 'national-implementation', 'default'],
    ['how to contribute', 'how_to_contribute', 'default'],
    ['markdown', 'markdown-guide', 'default'],
    ['accessibility', 'accessibility', 'default'],
    ['contact', 'contact', 'default'],
    ['style', 'style_guide', 'default'],
    ['tools and resources', 'tools-and-resources', 'default'],
    ['news and events', 'news', 'default'],
  ],
  acronyms: [
    ['ELSI', 'governance-elsi', 'default'],
    ['GA4GH', 'technical-infrastructure', 'default'],
    ['DUO', 'data-models-ontologies', 'default'],
    ['GDPR', 'governance-elsi', 'default'],
    ['dcat-ap', 'data-models-ontologies', 'default'],
    ['1+MG', 'about-the-framework', 'default'],
    ['B1MG', 'about-the-framework', 'default'],
  ],
  'headings and what stands under them': [
    ['public trust', 'governance-elsi', 'default'],
    ['minimal metadata model', 'data-models-ontologies', 'default'],
    ['what the labels mean', 'how-to-use-framework', 'default'],
    ['federated learning', 'technical-infrastructure', 'default'],
    ['report a mistake', 'contact', 'default'],
    ['accordion', 'interactive-parts', 'default'],
    ['supporters', 'people-and-tables', 'default'],
  ],
  'words inside tables and code': [
    ['incidental findings', 'governance-elsi', 'default'],
    ['htsget', 'technical-infrastructure', 'default'],
    ['Crypt4GH', 'technical-infrastructure', 'default'],
    ['phenopackets', 'data-models-ontologies', 'default'],
    ['redirect_from', 'front-matter', 'default'],
    ['linked_pr', 'data-files', 'default'],
    ['matchmaker', 'usecases', 'default'],
    ['wombatizer', 'tools', 'search-words'],
    ['burrow', 'tools', 'search-words'],
  ],
  'other forms of a word': [
    ['consents', 'governance-elsi', 'default'],
    ['ontology', 'data-models-ontologies', 'default'],
    ['cookie', 'privacy', 'default'],
    ['policy', 'governance-elsi', 'default'],
    ['variants', 'pipeline', 'search-words'],
  ],
  accents: [
    ['Genomica', 'genomica', 'search-words'],
    ['Genómica', 'genomica', 'search-words'],
    ['malmo', 'unicode', 'search-words'],
    ['Muller', 'unicode', 'search-words'],
  ],
  'parts of words, while they are typed': [
    ['ontolo', 'data-models-ontologies', 'default'],
    ['infrastr', 'technical-infrastructure', 'default'],
    ['sequenc', 'data-quality', 'default'],
  ],
  "the author's keywords": [['nextflow', 'pipeline', 'search-words']],
  'slips of the pen': [
    ['phenopakets', 'data-models-ontologies', 'default'],
    ['goverance', 'governance-elsi', 'default'],
    ['infrastrucutre', 'technical-infrastructure', 'default'],
    ['acessibility', 'accessibility', 'default'],
    ['wombatiser', 'tools', 'search-words'],
  ],
};
