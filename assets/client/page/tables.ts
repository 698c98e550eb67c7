import { enhanceTables } from '../tables/enhance-tables.ts';

// The front matter's `datatable: true`.
enhanceTables('tables', '.data-table, .page-body table');
