import type { Work } from '../../shared/rpc.ts';
import type { RoomServices } from '../house.ts';

/** Fills an empty school with the sample spreadsheets of resources/sample-school, through the same import as any other file. */
export async function fillSampleSchool(_house: { rooms: RoomServices }, _work: Work): Promise<void> {}
