/** The name of the database of the teachers' room, and of the channel on which its tabs talk. By itself, so that what deletes everything on a device needs no more of this folder. */
export const classroomDatabase = 'chynjyr-classroom';
