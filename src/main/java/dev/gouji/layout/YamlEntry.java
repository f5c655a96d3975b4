package dev.gouji.layout;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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
    private final Map<String, NodeTuple> tuples = new LinkedHashMap<>();

    YamlEntry(Node node, Faults faults) {
        this.node = node;
        this.faults = faults;
        if (node instanceof MappingNode mapping) {
            for (NodeTuple tuple : mapping.getValue()) {
                tuples.put(scalar(tuple.getKeyNode()), tuple);
            }
        } else {
            faults.add(line(node), "expected keys and values here");
        }
    }

    int line() {
        return line(node);
    }

    /** Reports every key that is not one of these: a misspelt key must not be passed over. */
    YamlEntry allowing(Set<String> keys) {
        for (Map.Entry<String, NodeTuple> entry : tuples.entrySet()) {
            if (!keys.contains(entry.getKey())) {
                faults.add(
                        line(entry.getValue().getKeyNode()),
                        "unknown key \"" + entry.getKey() + "\", known here: " + keys);
            }
        }
        return this;
    }

    boolean has(String key) {
        return tuples.containsKey(key);
    }

    String text(String key) {
        NodeTuple tuple = tuples.get(key);
        if (tuple == null) {
            faults.add(line(), "\"" + key + "\" is missing");
            return "";
        }
        return scalar(tuple.getValueNode());
    }

    String text(String key, String otherwise) {
        return has(key) ? text(key) : otherwise;
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
        List<String> texts = new ArrayList<>();
        for (Node child : children(key)) {
            texts.add(scalar(child));
        }
        return texts;
    }

    List<YamlEntry> entries(String key) {
        List<YamlEntry> entries = new ArrayList<>();
        for (Node child : children(key)) {
            entries.add(new YamlEntry(child, faults));
        }
        return entries;
    }

    Optional<YamlEntry> entry(String key) {
        NodeTuple tuple = tuples.get(key);
        return tuple == null ? Optional.empty() : Optional.of(new YamlEntry(tuple.getValueNode(), faults));
    }

    private List<Node> children(String key) {
        NodeTuple tuple = tuples.get(key);
        if (tuple == null) {
            return List.of();
        }
        if (tuple.getValueNode() instanceof SequenceNode sequence) {
            return sequence.getValue();
        }
        faults.add(line(tuple.getValueNode()), "\"" + key + "\" must be a list");
        return List.of();
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
