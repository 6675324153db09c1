// The tasks that run in threads of the pool, by name. A task takes and returns plain values; what is expected to go
// wrong is returned, not thrown: only message and stack of an error survive the way out of a thread.
export {};
