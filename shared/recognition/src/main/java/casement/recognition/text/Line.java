package casement.recognition.text;

import casement.recognition.picture.Quad;

/** A line of text in a picture, not yet read. The score is the finder's, from 0 to 1. */
public record Line(Quad quad, double score) {}
