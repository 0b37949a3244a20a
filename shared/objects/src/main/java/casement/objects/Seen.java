package casement.objects;

import casement.domain.vehicle.ObjectKind;

/**
 * An object in a picture, in pixels.
 *
 * @param score how sure the network is, 0 to 1
 */
record Seen(ObjectKind kind, float score, float left, float top, float width, float height) {
    /** How much of both together both cover, 0 to 1. */
    float overlap(Seen other) {
        float across = Math.min(left + width, other.left + other.width) - Math.max(left, other.left);
        float down = Math.min(top + height, other.top + other.height) - Math.max(top, other.top);
        if (across <= 0 || down <= 0) {
            return 0;
        }
        float both = across * down;
        return both / (width * height + other.width * other.height - both);
    }

    float middleX() {
        return left + width / 2;
    }

    float middleY() {
        return top + height / 2;
    }
}
