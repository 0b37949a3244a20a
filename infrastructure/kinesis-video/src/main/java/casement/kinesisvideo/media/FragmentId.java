package casement.kinesisvideo.media;

/**
 * What acknowledgements call a fragment by.
 *
 * @param timecodeMillis the time code of its cluster as the producer sent it
 */
record FragmentId(String number, long timecodeMillis) {}
