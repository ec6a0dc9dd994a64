import type { Network } from '../../network/network.ts';
import { actorsTable, namesTable, officesTable, placeNamesTable } from './actors.ts';
import { accountsTable, eventsTable, evidenceTable, participationsTable } from './events.ts';
import { absencesTable, eventTypesTable, placesTable, sourcesTable, topicsTable } from './lists.ts';
import type { Table } from './table.ts';

/** All tables that are published beside the dataset. */
export function tablesOf(network: Network): readonly Table[] {
  return [
    eventsTable(network),
    participationsTable(network),
    evidenceTable(network),
    accountsTable(network),
    actorsTable(network),
    namesTable(network),
    officesTable(network),
    sourcesTable(network),
    placesTable(network),
    placeNamesTable(network),
    topicsTable(network),
    eventTypesTable(network),
    absencesTable(network),
  ];
}
