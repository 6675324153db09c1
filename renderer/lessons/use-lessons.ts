import { keepPreviousData } from '@tanstack/react-query';
import type { Week } from '../../shared/week.ts';
import { school } from '../client.ts';
import { useQuery, useRecordQuery } from '../ui/use-query.ts';

export const useBoard = (week: Week) =>
  useQuery({
    queryKey: ['lessons', 'findBoard', { week }],
    queryFn: () => school.lessons.findBoard({ week }),
    placeholderData: keepPreviousData,
  });

export const useSheet = (sheetId: number) =>
  useQuery({
    queryKey: ['lessons', 'findSheet', { sheetId }],
    queryFn: () => school.lessons.findSheet({ sheetId }),
  });

export interface Place {
  week: Week;
  classId: number;
  subjectKey: string;
}
export const usePlace = (place: Place) =>
  useRecordQuery({ queryKey: ['lessons', 'findPlace', place], queryFn: () => school.lessons.findPlace(place) });

export const usePicture = (pictureId: number) =>
  useQuery({
    queryKey: ['picture', pictureId],
    queryFn: () => school.lessons.findPicture({ pictureId }),
    staleTime: Number.POSITIVE_INFINITY,
  });

/** Read again after each save, so that the paper follows the writing. */
export const useSheetPaper = (sheetId: number) =>
  useQuery({
    queryKey: ['lessons', 'showPaper', { sheetId }],
    queryFn: ({ signal }) => school.lessons.showPaper({ sheetId }, { signal }),
    placeholderData: keepPreviousData,
  });
