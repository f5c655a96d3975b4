package dev.gouji.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.nodes.MappingNode;
import org.snakeyaml.engine.v2.nodes.Node;
import org.snakeyaml.engine.v2.nodes.NodeTuple;
import org.snakeyaml.engine.v2.nodes.ScalarNode;
import org.snakeyaml.engine.v2.nodes.SequenceNode;

/** A mapping of the layout file that knows its line; what is wrong with it is collected, not thrown. */
final class YamlEntry {
    private final Node node;
    private final Faults faults;

    YamlEntry(Node node, Faults faults) {
        this.node = node;
        this.faults = faults;
        if (!(node instanceof MappingNode)) {
            faults.add(line(node), "expected keys and values here");
        }
    }

    int line() {
        return line(node);
    }

    /** Reports every key that is not one of these: a misspelt key must not be passed over. */
    YamlEntry allowing(Set<String> keys) {
        for (NodeTuple tuple : tuples()) {
            String key = scalar(tuple.getKeyNode());
            if (!keys.contains(key)) {
                faults.add(line(tuple.getKeyNode()), "unknown key \"" + key + "\", known here: " + keys);
            }
        }
        return this;
    }

    boolean has(String key) {
        return value(key).isPresent();
    }

    String text(String key) {
        Optional<Node> value = value(key);
        if (value.isEmpty()) {
            faults.add(line(), "\"" + key + "\" is missing");
        }
        return value.map(this::scalar).orElse("");
    }

    String text(String key, String otherwise) {
        return value(key).map(this::scalar).orElse(otherwise);
    }

    int number(String key) {
        String text = text(key);
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            faults.add(line(), "\"" + key + "\" is not a whole number: " + text);
            return 0;
        }
    }

    List<String> texts(String key) {
        return children(key).stream().map(this::scalar).toList();
    }

    List<YamlEntry> entries(String key) {
        return children(key).stream().map(child -> new YamlEntry(child, faults)).toList();
    }

    Optional<YamlEntry> entry(String key) {
        return value(key).map(child -> new YamlEntry(child, faults));
    }

    private List<Node> children(String key) {
        Optional<Node> value = value(key);
        if (value.isPresent() && value.get() instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        value.ifPresent(other -> faults.add(line(other), "\"" + key + "\" must be a list"));
        return List.of();
    }

    private Optional<Node> value(String key) {
        return tuples().stream()
                .filter(tuple -> scalar(tuple.getKeyNode()).equals(key))
                .map(NodeTuple::getValueNode)
                .findFirst();
    }

    private List<NodeTuple> tuples() {
        return node instanceof MappingNode mapping ? mapping.getValue() : new ArrayList<>();
    }

    private String scalar(Node text) {
        if (text instanceof ScalarNode scalar) {
            return scalar.getValue();
        }
        faults.add(line(text), "expected a text here");
        return "";
    }

    private static int line(Node node) {
        return node.getStartMark().map(Mark::getLine).orElse(0) + 1;
    }
}
