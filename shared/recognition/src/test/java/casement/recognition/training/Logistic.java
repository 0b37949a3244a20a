package casement.recognition.training;

import java.util.List;

/** Fits a logistic regression with a penalty on large weights, by Newton's method: no seed, always the same result. */
public final class Logistic {
    private static final int ROUNDS = 40;

    /** What was looked at, whether it is what is looked for, and how much it counts. */
    public record Example(double[] features, boolean right, double weight) {}

    private Logistic() {}

    /** The weights, and the bias last. */
    public static double[] fit(List<Example> examples, double penalty) {
        int size = examples.getFirst().features().length + 1;
        double[] weights = new double[size];
        for (int round = 0; round < ROUNDS; round++) {
            double[] gradient = new double[size];
            double[][] curvature = new double[size][size];
            for (int i = 0; i < size; i++) {
                double strength = i == size - 1 ? 1e-6 : penalty;
                gradient[i] = strength * weights[i];
                curvature[i][i] = strength;
            }
            for (Example example : examples) {
                add(example, weights, gradient, curvature);
            }
            double[] step = solved(curvature, gradient);
            for (int i = 0; i < size; i++) {
                weights[i] -= step[i];
            }
        }
        return weights;
    }

    static double logOdds(double[] features, double[] weights) {
        double sum = weights[weights.length - 1];
        for (int i = 0; i < features.length; i++) {
            sum += weights[i] * features[i];
        }
        return sum;
    }

    private static void add(Example example, double[] weights, double[] gradient, double[][] curvature) {
        double p = 1 / (1 + Math.exp(-logOdds(example.features(), weights)));
        double off = example.weight() * (p - (example.right() ? 1 : 0));
        double bend = example.weight() * Math.max(1e-6, p * (1 - p));
        for (int i = 0; i < weights.length; i++) {
            double x = value(example, i);
            gradient[i] += off * x;
            for (int j = 0; j < weights.length; j++) {
                curvature[i][j] += bend * x * value(example, j);
            }
        }
    }

    private static double value(Example example, int i) {
        return i < example.features().length ? example.features()[i] : 1;
    }

    /** Gauss's elimination with pivots. */
    private static double[] solved(double[][] matrix, double[] right) {
        int n = right.length;
        for (int column = 0; column < n; column++) {
            int pivot = column;
            for (int row = column + 1; row < n; row++) {
                if (Math.abs(matrix[row][column]) > Math.abs(matrix[pivot][column])) {
                    pivot = row;
                }
            }
            double[] swapped = matrix[column];
            matrix[column] = matrix[pivot];
            matrix[pivot] = swapped;
            double value = right[column];
            right[column] = right[pivot];
            right[pivot] = value;
            for (int row = column + 1; row < n; row++) {
                double factor = matrix[row][column] / matrix[column][column];
                for (int k = column; k < n; k++) {
                    matrix[row][k] -= factor * matrix[column][k];
                }
                right[row] -= factor * right[column];
            }
        }
        double[] solution = new double[n];
        for (int row = n - 1; row >= 0; row--) {
            double sum = right[row];
            for (int k = row + 1; k < n; k++) {
                sum -= matrix[row][k] * solution[k];
            }
            solution[row] = sum / matrix[row][row];
        }
        return solution;
    }
}
