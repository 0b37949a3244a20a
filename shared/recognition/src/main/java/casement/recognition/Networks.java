package casement.recognition;

import casement.recognition.text.LineFinder;
import casement.recognition.text.Model;
import casement.recognition.text.Recogniser;
import java.util.List;

/** The networks that the reader runs, loaded once: one finds lines, the others read them. */
record Networks(LineFinder finder, Recogniser first, List<Recogniser> readers) {
    private static final String CLASSES = "character";

    /** English recognisers share their characters, which only the older tells. */
    static Networks load() {
        String english = noted(Model.named("en_PP-OCRv3_rec_infer.onnx"));
        Model chinese = Model.named("ch_PP-OCRv4_rec_infer.onnx");
        Recogniser first = new Recogniser(Model.named("en_PP-OCRv4_rec.onnx"), english);
        Recogniser second = new Recogniser(chinese, chinese.note(CLASSES).orElseThrow());
        return new Networks(new LineFinder(Model.named("en_PP-OCRv3_det_infer.onnx")), first, List.of(first, second));
    }

    private static String noted(Model model) {
        try (model) {
            return model.note(CLASSES).orElseThrow();
        }
    }
}
