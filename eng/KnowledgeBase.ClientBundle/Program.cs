using KnowledgeBase.ClientBundle;

// KnowledgeBase.ClientBundle MODULES PUBLISHED: the folder of the client's source, and the folder that gets what is published of it.
(string modules, string published) = (args[0], args[1]);
foreach ((string name, string text) in new Bundle(modules).Files()) File.WriteAllText(Path.Combine(published, name), text);
