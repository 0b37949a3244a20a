package casement.hotlist.lists.files;

/** Nothing of a file counts; the message says why, and names no plate. */
public final class FileRefused extends Exception {
    public FileRefused(String why) {
        super(why);
    }
}
