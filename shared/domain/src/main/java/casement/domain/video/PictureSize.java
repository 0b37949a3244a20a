package casement.domain.video;

/** In luma samples. */
public record PictureSize(int width, int height) {
    @Override
    public String toString() {
        return width + "x" + height;
    }
}
